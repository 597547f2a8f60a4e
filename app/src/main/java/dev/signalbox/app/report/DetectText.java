package dev.signalbox.app.report;

import dev.signalbox.model.resolve.Notice;
import dev.signalbox.model.resolve.Proposal;
import dev.signalbox.model.resolve.Resolution;
import dev.signalbox.model.resolve.ResolvedService;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Detected services for people at a terminal. */
final class DetectText {
  private DetectText() {}

  static String write(Resolution resolution) {
    StringBuilder text = new StringBuilder();
    Proposal proposal = resolution.proposal();
    List<? extends ResolvedService> services =
        proposal == null ? resolution.services() : proposal.services();
    if (!services.isEmpty()) {
      text.append(
          proposal == null ? "Declared services\n" : "Found by " + proposal.source() + "\n");
      services.forEach(service -> text.append("  ").append(line(service)).append('\n'));
    }
    notices(text, "error", resolution.errors());
    notices(text, "warning", resolution.warnings());
    if (proposal != null) {
      text.append("\nA vercel.json that declares them:\n\n");
      text.append(JsonText.pretty(ProposedConfig.of(resolution)));
    }
    return text.toString();
  }

  private static String line(ResolvedService service) {
    String made =
        Stream.of(service.framework(), service.runtime(), service.entrypoint())
            .filter(Objects::nonNull)
            .distinct()
            .reduce((left, right) -> left + ", " + right)
            .orElse("static files");
    return service.name() + "  " + service.folder() + "  " + made;
  }

  private static void notices(StringBuilder text, String what, List<Notice> notices) {
    for (Notice notice : notices) {
      text.append(what).append(": ").append(notice.message()).append("  ").append(notice.code());
      text.append('\n');
    }
  }
}
