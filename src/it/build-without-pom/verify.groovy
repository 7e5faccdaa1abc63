def site = new File(basedir, 'target/diglot/site')

assert !new File(basedir, 'pom.xml').exists()
assert new File(site, 'index.html').isFile()
assert new File(site, 'fr-FR/index.html').getText('UTF-8').contains('Manuel')
assert new File(site, 'fr-FR/guide/sign-in.html').isFile()
