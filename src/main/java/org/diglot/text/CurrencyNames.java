package org.diglot.text;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a language calls the money of the world's larger markets. */
final class CurrencyNames {

  private static final List<String> CODES =
      List.of("USD", "EUR", "GBP", "JPY", "CNY", "KRW", "RUB", "BRL", "INR", "CHF", "ILS");
  private static final List<String> PLURALS = List.of("zero", "one", "two", "few", "many", "other");

  private CurrencyNames() {}

  /** Names, folded, with the sign of the currency, or its code where it has none of its own. */
  static Map<String, String> of(ULocale locale) {
    Map<String, String> names = new HashMap<>();
    for (String code : CODES) {
      Currency currency = Currency.getInstance(code);
      String sign = sign(currency);
      for (String plural : PLURALS) {
        add(names, currency.getName(locale, Currency.PLURAL_LONG_NAME, plural, null), sign);
        add(names, currency.getName(ULocale.US, Currency.PLURAL_LONG_NAME, plural, null), sign);
      }
      add(names, code, sign);
    }
    return names;
  }

  private static String sign(Currency currency) {
    String symbol = currency.getName(ULocale.US, Currency.NARROW_SYMBOL_NAME, null);
    boolean own =
        symbol.length() == 1 && Character.getType(symbol.charAt(0)) == Character.CURRENCY_SYMBOL;
    return own ? symbol : currency.getCurrencyCode();
  }

  private static void add(Map<String, String> names, String name, String sign) {
    String plain = UnitNames.nameOf(name);
    if (!plain.isEmpty()) {
      names.putIfAbsent(plain, sign);
    }
  }
}
