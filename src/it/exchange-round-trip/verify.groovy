def log = new File(basedir, 'build.log').getText('UTF-8')
def page = new File(basedir, 'locales/fr-FR/content/index.md').getText('UTF-8')
def xliff = new File(basedir, 'target/diglot/exchange/fr-FR/index.md.xlf').getText('UTF-8')

assert log.contains('fr-FR: 3 segments of 1 pages exported as xliff')
assert log.contains('fr-FR: put 0 translations and 0 states into 0 of 1 pages')
assert log.contains('fr-FR: would put 1 translations and 0 states into 1 of 1 pages')
assert log.contains('fr-FR: put 1 translations and 0 states into 1 of 1 pages')
assert log =~ /returned\/fr-FR\/doors\.po:\d+:\d+: error: the translation of 1f3a9-102 is left alone: it lacks \[.+\]\(guide\.md\) \[changed-exchange-codes\]/

assert xliff.contains('original="index.md"')
assert xliff.contains('state="translated"')

assert page.startsWith('\uFEFF# <span data-ttu-id="1f3a9-101">Les portes</span>')
assert page.contains('>Voir[le guide](guide.md).<')
assert page.count('\r\n') == 3
