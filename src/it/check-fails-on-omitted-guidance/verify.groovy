import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def reports = new File(basedir, 'target/diglot')

assert log =~ /locales\/fr-FR\/content\/index\.md:10:31: error: fr-FR omits this prohibition: .* \[omitted-guidance\]/
assert log.contains('2 errors (1 empty-target-half, 1 omitted-guidance) in fr-FR. To mend it, ')
assert log.contains('BUILD FAILURE')
assert !log.contains('\tat ')

for (name in ['coverage.csv', 'coverage.json', 'junit.xml', 'report.html', 'report.json', 'report.sarif']) {
    assert new File(reports, name).isFile()
}
assert !new File(reports, 'alignments.json').exists()
assert !new File(reports, 'site').exists()
def summary = new JsonSlurper().parse(new File(reports, 'report.json'), 'UTF-8').summary
assert summary.failing == 2
assert summary.byLocale == ['fr-FR': 2]
