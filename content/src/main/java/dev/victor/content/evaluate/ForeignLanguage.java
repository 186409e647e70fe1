package dev.victor.content.evaluate;

import dev.victor.core.fact.Fact;
import java.util.List;
import java.util.Optional;

/// Tells in another language than English, all of it or the end.
final class ForeignLanguage implements Planter {

  private static final List<String> WHOLE =
      List.of(
          "Heute habe ich N Commits gemacht. Es lief gut und morgen geht es weiter.",
          "Aujourd'hui j'ai fait N commits. Tout va bien et je continue demain.",
          "Hoy hice N commits. Todo salió bien y mañana sigo con esto.",
          "Oggi ho fatto N commit. È andato tutto bene e domani continuo.",
          "Vandaag heb ik N commits gemaakt. Het ging goed en morgen ga ik verder.",
          "Dzisiaj zrobiłem N commitów. Wszystko poszło dobrze, jutro ciąg dalszy.",
          "Сегодня сделано N коммитов. Всё прошло хорошо.",
          "今天提交了 N 次。一切顺利。",
          "今日は N 件のコミットをしました。順調です。");
  private static final List<String> ENDS =
      List.of(
          "Danach war endlich Feierabend, und ich bin zufrieden mit dem Ergebnis.",
          "Demain, je continue avec la suite du travail.",
          "Mañana sigo con lo que queda por hacer.",
          "Wszystko działa tak, jak powinno.",
          "Завтра продолжу работу.",
          "明天继续。");

  @Override
  public Mistake mistake() {
    return Mistake.FOREIGN_LANGUAGE;
  }

  @Override
  public List<String> plant(Bed bed) {
    Optional<String> commits =
        bed.known().ground().facts().stream()
            .filter(fact -> fact.id().equals("git.commits"))
            .map(Fact::value)
            .map(Object::toString)
            .findFirst();
    return bed.random().nextInt(3) == 0
        ? List.of(bed.truth() + " " + bed.any(ENDS))
        : List.of(bed.any(WHOLE).replace("N", commits.orElse("0")));
  }
}
