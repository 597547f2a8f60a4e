package dev.signalbox.app.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.env.Offer;
import dev.signalbox.model.env.Origin;
import dev.signalbox.model.env.ServiceVariables;
import dev.signalbox.model.env.Variable;
import dev.signalbox.model.env.Withheld;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The variables of a service. What is merely inherited from the process is left out unless it hides
 * something, and secrets stay secret unless asked for.
 */
record EnvReport(ServiceVariables variables, boolean reveal) {
  private static final int VERSION = 1;
  private static final String SECRET = "<hidden>";

  String write(EnvFormat format) {
    return switch (format) {
      case TEXT -> text();
      case JSON -> json();
      case DOTENV ->
          shown().stream()
              .map(variable -> variable.name() + "=" + quoted(value(variable.given())))
              .collect(Collectors.joining("\n", "", "\n"));
    };
  }

  private List<Variable> shown() {
    return variables.variables().stream().filter(EnvReport::telling).toList();
  }

  private static boolean telling(Variable variable) {
    boolean inherited = variable.given().origin() instanceof Origin.Inherited;
    return !inherited || !variable.hidden().isEmpty();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (Variable variable : shown()) {
      text.append(variable.name()).append('=').append(value(variable.given()));
      text.append("  from ").append(variable.given().origin().words()).append('\n');
      for (Offer offer : variable.hidden()) {
        text.append("  hides ").append(value(offer));
        text.append("  from ").append(offer.origin().words()).append('\n');
      }
    }
    for (Withheld withheld : variables.withheld()) {
      text.append(withheld.name()).append(" is not set: ").append(withheld.reason()).append('\n');
    }
    return text.isEmpty() ? "No variables beside those of the process.\n" : text.toString();
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("version", VERSION).put("tool", "signalbox " + Tool.version());
    root.put("service", variables.service());
    ArrayNode list = root.putArray("variables");
    for (Variable variable : shown()) {
      ObjectNode entry = list.addObject().put("name", variable.name());
      offer(entry, variable.given());
      ArrayNode hidden = entry.putArray("hides");
      variable.hidden().forEach(offer -> offer(hidden.addObject(), offer));
    }
    ArrayNode withheld = root.putArray("withheld");
    variables
        .withheld()
        .forEach(one -> withheld.addObject().put("name", one.name()).put("reason", one.reason()));
    return JsonText.pretty(root);
  }

  private void offer(ObjectNode json, Offer offer) {
    json.put("value", value(offer)).put("from", offer.origin().words());
  }

  private String value(Offer offer) {
    boolean secret =
        switch (offer.origin()) {
          case Origin.File _, Origin.Inherited _ -> true;
          case Origin.Binding _, Origin.ServiceUrl _, Origin.ServicePath _ -> false;
          case Origin.Setting _, Origin.Vercel _ -> false;
        };
    return secret && !reveal ? SECRET : offer.value();
  }
}
