package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.diglot.BadInput;
import org.diglot.check.ValueComparison.Item;
import org.diglot.model.LanguageTag;
import org.diglot.model.SegmentText;
import org.diglot.model.TextRange;
import org.diglot.text.LanguagePack;
import org.diglot.text.ValueFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueComparisonTest {

  private static PairText text(String language, String text) {
    LanguageTag tag = new LanguageTag(language);
    return new PairText(
        new SegmentText(new TextRange(0, text.length()), text),
        LanguagePack.empty(tag),
        new ValueFinder(tag));
  }

  private static String differences(String language, String source, String target) {
    ValueComparison values = ValueComparison.of(text("en-US", source), text(language, target));
    List<Item> items = new ArrayList<>(values.all());
    return String.join(
        " ", items.stream().map(item -> item.kind() + ":" + item.difference()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Up to 1,000 mails in 14 days. | Au plus 1 000 mails en 14 jours.",
        "fr | It takes 1.5 GB. | Il faut 1,5 Go.",
        "fr | Sign in by 5 PM on July 9, 2020. | Connectez-vous le 9 juillet 2020 avant 17 h.",
        "fr | Use two of 12 keys. | Utilisez 2 des douze clés.",
        "de | 1,000,000 rows, 50% | 1.000.000 Zeilen, 50 Prozent",
        "de | Closed on 07/09/2020. | Geschlossen am 09.07.2020.",
        "de | It takes 3 days. | Es dauert drei Tage.",
        "ja | 1.5 million people by July 9, 2020 | 2020年7月9日までに150万人",
        "ja | Open at 5 PM. | 午後5時に開きます。",
        "ja | Two-step sign-in | 2 段階サインイン",
        "ko | Keep 3 copies for 14 days. | 세 부를 14일 동안 보관하세요.",
        "ar | Wait 14 days, or 50%. | انتظر ١٤ يومًا أو ٥٠٪.",
        "es | 2,500 users by 9 July 2020 | 2.500 usuarios antes del 9 de julio de 2020",
        "zh-Hans | 20,000 files in 3 months | 3 个月内 2 万个文件",
        "pt-BR | 1.5 hours on May 2 | 1,5 hora em 2 de maio",
        "ru | 10,000 users, 9 July 2020 | 10 000 пользователей, 9 июля 2020 г.",
        "fr | Print it on 11 x 17 paper. | Imprimez-le sur du 27,94 x 43,18 cm.",
        "fr | Support is there 24/7. | Le support est toujours là.",
        "de | Keep it for 14 days. | Bewahren Sie es 2 Wochen auf.",
        "de | It holds 45 000 boxes. | Es fasst 45.000 Kartons.",
        "de | UDP ports 50,000-59,999 | UDP-Ports 50,000-59,999",
        "de | At 12 PM on Monday | Um 12 Uhr am Montag",
        "de | Heated to 68 °F | Auf 20 °C geheizt",
        "fr | The past seven, 30 and 60 days | Les sept, 30 et 60 derniers jours",
        "fr | From 1 to 5 PM | De 13 h à 17 h",
        "fr | Teams<sup>2,4</sup> | Teams<sup>2, 4</sup>",
        "ko | Whiteboard<sup>1</sup>,<sup>2</sup> | 화이트 보드<sup>1</sup>,<sup>2</sup>",
        "ko | Office 365 organization | Office 365 조직",
        "ko | On 26 December 2024 | 2024. 12. 26.",
        "ko | From 24 to 26 December 2024 | 2024년 12월 24일부터 26일까지",
        "ru | In October 2021 | В октябре 2021 года",
        "ar | On 3 February 2020 | في 3 شباط/فبراير 2020",
        "zh-Hans | On December 24 | 在十二月 24 日",
        "zh-Hans | 5 percent of three rooms | 三个房间的百分之五",
      })
  @BadInput(31)
  void matchesWhatOnlyLooksDifferent(String language, String source, String target) {
    assertEquals("", differences(language, source, target));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Wait 14 days. | Attendez 41 jours. | NUMBER:CHANGED",
        "fr | It takes 1.5 GB. | Il faut 15 Go. | NUMBER:CHANGED",
        "fr | Wait 30 days. | Attendez 30 heures. | NUMBER:UNIT",
        "de | It takes 30 minutes. | Es dauert. | NUMBER:MISSING",
        "de | 5,000 files | 500 Dateien | NUMBER:CHANGED",
        "de | On July 9, 2020 | Am 9. Juni 2020 | DATE:CHANGED",
        "ja | 14 days | 140 日 | NUMBER:CHANGED",
        "ja | By July 9, 2020 | 2020年6月9日まで | DATE:CHANGED",
        "ko | 90 days | 30일 | NUMBER:CHANGED",
        "ar | Wait 14 days. | انتظر ٤١ يومًا. | NUMBER:CHANGED",
        "es | Needs a license for E5. | Necesita una licencia de E3. | NAME:CHANGED",
        "zh-Hans | 20,000 files | 2,000 个文件 | NUMBER:CHANGED",
        "pt-BR | At 5:30 PM | Às 15:30 | TIME:CHANGED",
        "ru | 50% of users | 50 пользователей | NUMBER:UNIT",
        "ru | Build 10.0.19041 | Сборка 10.0.19042 | NUMBER:CHANGED",
        "fr | It weighs 5 kg. | Il pèse 5 g. | NUMBER:UNIT",
        "fr | It is 3 metres long. | Il mesure 3 kilomètres. | NUMBER:UNIT",
        "fr | It costs $40. | Cela coûte 40 €. | NUMBER:UNIT",
        "ja | Kept at 20 °C | 20 °F に保つ | NUMBER:UNIT",
        "ko | It weighs 5 kg. | 무게는 5g입니다. | NUMBER:UNIT",
        "ko | On 24 December 2024 | 2024. 12. 26. | DATE:CHANGED",
        "fr | At 6 PM | À 6 AM | TIME:CHANGED",
        "es | Weight: 1 | Peso: | NUMBER:MISSING",
        "zh-Hans | On December 24 | 在十一月 24 日 | DATE:CHANGED",
      })
  @BadInput(30)
  void findsWhatDiffers(String language, String source, String target, String expected) {
    assertEquals(expected, differences(language, source, target));
  }
}
