def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('there is no rule "ommited-guidance"; did you mean omitted-guidance?')
assert log.contains('BUILD FAILURE')
assert !log.contains('\tat ')
