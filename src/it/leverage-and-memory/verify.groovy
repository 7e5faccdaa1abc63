def log = new File(basedir, 'build.log').getText('UTF-8')
def folder = new File(basedir, 'locales/fr-FR/content')
def page = new File(folder, 'new.md').getText('UTF-8')
def states = new File(folder, 'new.states.yml').getText('UTF-8')
def csv = new File(basedir, 'target/diglot/leverage/leverage.csv').getText('UTF-8')

assert log =~ /in context +5 +/
assert csv.contains('fr-FR,"new.md",exact,1,5,21')
assert csv.contains('fr-FR,"new.md",new,1,3,15')
assert new File(basedir, 'target/diglot/leverage/leverage.json').isFile()

assert page.contains('>Vous devez porter votre insigne.</span>')
assert page.contains('>Fermez la fenêtre.</span>')
assert states.contains('translated-from: "The hall is closed on Sundays."')
assert !states.contains('state: initial')

def tmx = new File(basedir, 'target/diglot/exchange/memory/fr-FR/memory.tmx').getText('UTF-8')
assert tmx.contains('<seg>Fermez la fenêtre.</seg>')
