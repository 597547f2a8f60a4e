package dev.signalbox.app.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.resolve.Notice;
import dev.signalbox.model.resolve.Proposal;
import dev.signalbox.model.resolve.Resolution;
import dev.signalbox.model.resolve.ResolvedService;
import java.util.List;

/** Detected services for programs. */
final class DetectJson {
  private static final int VERSION = 1;

  private DetectJson() {}

  static String write(Resolution resolution) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("version", VERSION).put("tool", "signalbox " + Tool.version());
    root.put("source", resolution.source());
    services(root.putArray("services"), resolution.services());
    notices(root.putArray("errors"), resolution.errors());
    notices(root.putArray("warnings"), resolution.warnings());
    Proposal proposal = resolution.proposal();
    if (proposal == null) {
      root.putNull("proposal");
    } else {
      ObjectNode found = root.putObject("proposal").put("source", proposal.source());
      services(found.putArray("services"), proposal.services());
      found.set("config", ProposedConfig.of(resolution));
    }
    return JsonText.pretty(root);
  }

  private static void services(ArrayNode list, List<? extends ResolvedService> services) {
    for (ResolvedService service : services) {
      list.addObject()
          .put("name", service.name())
          .put("folder", service.folder())
          .put("framework", service.framework())
          .put("runtime", service.runtime())
          .put("entrypoint", service.entrypoint())
          .put("builder", service.builder().use());
    }
  }

  private static void notices(ArrayNode list, List<Notice> notices) {
    for (Notice notice : notices) {
      list.addObject()
          .put("code", notice.code())
          .put("message", notice.message())
          .put("service", notice.service());
    }
  }
}
