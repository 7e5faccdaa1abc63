def log = new File(basedir, 'build.log').getText('UTF-8')
def page = new File(basedir, 'locales/fr-FR/content/index.md').getText('UTF-8')

assert log.contains('findings with a mend that is certain:')
assert log =~ /missing-space: 1/
assert log =~ /repeated-word: 1/
assert log.contains('would mend 1 findings in 1 files')
assert log =~ /locales\/fr-FR\/content\/index\.md:3:\d+: insert a space before "\[" \[missing-space\]/
assert log.contains('mended 1 findings in 1 files')
assert log.contains('mended 0 findings in 0 files')

assert page.startsWith('\uFEFF# <span data-ttu-id="1f3a9-101">Portes</span>')
assert page.contains('>Voir [le guide](guide.md).<')
assert page.contains('>Verrouillez la la salle des serveurs.<')
assert page.count('\r\n') == 3
