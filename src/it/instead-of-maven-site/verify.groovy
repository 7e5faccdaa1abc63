def site = new File(basedir, 'target/site')

assert new File(site, 'index.html').isFile()
assert new File(site, 'fr-FR/guide/sign-in.html').getText('UTF-8')
    .contains('Les administrateurs doivent utiliser deux facteurs.')
assert new File(basedir, 'target/diglot/links.json').isFile()
