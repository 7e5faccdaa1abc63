def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('unknown property -Ddiglot.minimunCoverage: did you mean -Ddiglot.minimumCoverage?')
assert log.contains('BUILD FAILURE')
assert !log.contains('\tat ')
assert !new File(basedir, 'target/diglot').exists()
