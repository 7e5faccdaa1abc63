import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def known = new JsonSlurper().parse(new File(basedir, 'known.json'), 'UTF-8').findings

assert known*.rule == ['empty-target-half', 'omitted-guidance']
assert known*.locale == ['fr-FR', 'fr-FR']
assert log.contains('2 known from the baseline')
assert log.count('BUILD SUCCESS') == 2
assert new File(basedir, 'target/diglot/report.html').isFile()
