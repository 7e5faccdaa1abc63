def log = new File(basedir, 'build.log').getText('UTF-8')
def site = new File(basedir, 'target/diglot/site')

// The place and the rule of each finding; the last one's rule is named by whoever reads the text.
assert log =~ /content\/latin\.md:5:6: error: .*E9.* \[invalid-utf8\]/
assert log =~ /locales\/en_US:1:1: error: .*"en_US".* \[invalid-language-tag\]/
assert log.contains('fix: rename the folder to "en-US"')
assert log =~ /content\/front-matter\.md:2:\d+: (error|warning): /
assert !log.contains('\tat ')

assert !new File(site, 'en/latin.html').exists()
assert !new File(site, 'en_US').exists()
assert new File(site, 'en/index.html').isFile()
assert new File(site, 'en/front-matter.html').getText('UTF-8').contains('Text that is still there')
assert new File(site, 'fr-FR/guide/sign-in.html').isFile()
