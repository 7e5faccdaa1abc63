def log = new File(basedir, 'build.log').getText('UTF-8')
def folder = new File(basedir, 'locales/fr-FR/content')
def page = new File(folder, 'rooms.md').getText('UTF-8')
def states = new File(folder, 'rooms.states.yml').getText('UTF-8')
def review = new File(basedir, 'target/diglot/review')
def queue = new File(review, 'fr-FR/queue.js').getText('UTF-8')

assert log.contains('fr-FR: 1 rows to review, 1 of them grave')
assert queue.startsWith('diglotQueue(')
assert queue.contains('"1f3a9-102"') && queue.contains('"meaning"')
assert new File(review, 'fr-FR/rows-0.js').getText('UTF-8').contains('You must not lend the key.')
assert new File(review, 'index.html').isFile()
assert new File(review, 'assets/review.js').isFile()
assert new File(review, 'fr-FR/index.html').getText('UTF-8').contains('lang="fr-FR"')

assert log.contains('would put 1 translations and 2 states into 1 pages')
assert log.contains('put 1 translations and 2 states into 1 pages')
assert log.contains('put 0 translations and 0 states into 0 pages')
assert log =~ /warning: the texts of 1f3a9-104 in \S+rooms\.md have changed since this was decided.*\[outdated-decision\]/

assert page.startsWith('\uFEFF# <span data-ttu-id="1f3a9-101">Salles</span>')
assert page.contains('>Vous ne devez pas prêter la clé.<')
assert page.contains('>Éteignez la lumière.<')
assert page.count('\r\n') == 3
assert states.contains('- id: 1f3a9-102\n  state: reviewed\n  comment: "le contraire était écrit"\n')
assert states.contains('- id: 1f3a9-103\n  state: reviewed\n')
assert !states.contains('1f3a9-104')
