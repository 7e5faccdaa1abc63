def site = new File(basedir, 'target/diglot/site')
def text = { path -> new File(site, path).getText('UTF-8') }

assert text('en/guide/sign-in.html').contains('Administrators must use two factors.')
assert text('fr-FR/guide/sign-in.html').contains('Les administrateurs doivent utiliser deux facteurs.')
assert text('fr-FR/guide/sign-in.html').contains('lang="fr-FR"')
assert text('index.html').contains('fr-FR/')

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Site: ')
assert log.contains('Open: file:///')
assert !log.contains('Exception')
