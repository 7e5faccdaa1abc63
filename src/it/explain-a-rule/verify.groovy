def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('omitted-guidance')
assert log.contains('How to fix it')
assert !log.contains('description:')
assert !new File(basedir, 'target/diglot').exists()
