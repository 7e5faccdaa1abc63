def target = new File(basedir, 'target')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert new File(target, 'guidance/index.html').isFile()
assert new File(target, 'guidance/fr-FR/guide/sign-in.html').isFile()
assert new File(target, 'guidance-reports/coverage.json').isFile()
assert !new File(target, 'guidance-reports/links.json').exists()
assert new File(target, 'diglot/links.json').isFile()

def build = log.indexOf(':build (site-of-the-guidance)')
def check = log.indexOf(':check (check-the-guidance)')
assert build > 0 && check > build
