def site = new File(basedir, 'target/diglot/site')

def pages = 0
site.eachFileRecurse { pages += it.name.endsWith('.html') ? 1 : 0 }
assert pages > 500
['en', 'fr-FR', 'ja-JP', 'ar-SA', 'de-DE'].each {
  assert new File(site, it + '/manual/getting-started-readers.html').isFile()
}
// The deliberate ones of the example, and no others.
assert new File(basedir, 'build.log').text.contains('12 findings')

return true
