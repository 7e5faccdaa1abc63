def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains("neither ${new File(basedir, 'content').path} nor ${new File(basedir, 'locales').path} exists")
assert log.contains('-Ddiglot.content=')
assert log.contains('-Ddiglot.locales=')
assert !log.contains('\tat ')
assert !new File(basedir, 'target/diglot').exists()
