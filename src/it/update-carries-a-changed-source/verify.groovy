def log = new File(basedir, 'build.log').getText('UTF-8')
def folder = new File(basedir, 'locales/fr-FR/content')
def page = new File(folder, 'badges.md').getText('UTF-8')
def states = new File(folder, 'badges.states.yml').getText('UTF-8')
def removed = new File(folder, 'badges.removed.yml').getText('UTF-8')

assert log.contains('fr-FR: 1 page would be updated, 0 current: 3 kept, 1 edited, 1 removed')
assert log.contains('fr-FR: 1 page updated, 0 current: 3 kept, 1 edited, 1 removed')
assert log.contains('fr-FR: 0 pages updated, 1 current')

assert page.contains('title: Insignes\n')
assert page.contains('ms.sourcegitcommit: 0123456789abcdef0123456789abcdef01234567\n')
assert page.contains('>Les portes s’ouvrent jusqu’à 20h00.</span>')
assert page.contains('>Doors open until 22:00.</span>')
assert !page.contains('dimanche')
assert states.contains('translated-from: "Doors open until 20:00."')
assert removed.contains('target: "Le hall ferme le dimanche."')

assert log.contains('sw-KE: 1 page made')
assert new File(basedir, 'locales/sw-KE/content/badges.md').getText('UTF-8').contains('"></span>')
assert new File(basedir, 'locales/qps-plocm/content/badges.md').getText('UTF-8').contains('\u200F\u2772')
assert log =~ /fr-FR says an older form of this [^"]*"Doors open until 22:00\."/
