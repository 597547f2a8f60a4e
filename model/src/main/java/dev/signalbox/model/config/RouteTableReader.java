package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rules of one table. */
final class RouteTableReader {
  private RouteTableReader() {}

  static RouteTable read(JsonObject json) {
    return new RouteTable(
        json.bool("cleanUrls"),
        json.bool("trailingSlash"),
        ProjectReader.list(json, "redirects", RouteTableReader::redirect),
        ProjectReader.list(json, "rewrites", RouteTableReader::rewrite),
        ProjectReader.list(json, "headers", RouteTableReader::header),
        ProjectReader.list(json, "routes", RouteTableReader::route),
        json);
  }

  private static Redirect redirect(int index, JsonObject json) {
    return new Redirect(
        index,
        json.string("source"),
        json.string("destination"),
        ConditionReader.read(json, "has"),
        ConditionReader.read(json, "missing"),
        json.bool("permanent"),
        json.integer("statusCode"),
        json);
  }

  private static Rewrite rewrite(int index, JsonObject json) {
    return new Rewrite(
        index,
        json.string("source"),
        destination(json.get("destination")),
        ConditionReader.read(json, "has"),
        ConditionReader.read(json, "missing"),
        json.integer("statusCode"),
        json);
  }

  private static HeaderRule header(int index, JsonObject json) {
    List<HeaderField> fields = new ArrayList<>();
    JsonArray headers = json.array("headers");
    for (JsonValue item : headers == null ? List.<JsonValue>of() : headers.items()) {
      if (item instanceof JsonObject field) {
        String key = field.string("key");
        String value = field.string("value");
        if (key != null && value != null) {
          fields.add(new HeaderField(key, value));
        }
      }
    }
    return new HeaderRule(
        index,
        json.string("source"),
        fields,
        ConditionReader.read(json, "has"),
        ConditionReader.read(json, "missing"),
        json);
  }

  private static Route route(int index, JsonObject json) {
    String src = json.string("src");
    Destination dest = destination(json.get("dest"));
    Integer status = json.integer("status");
    return new Route(
        index,
        json.string("handle"),
        src == null ? json.string("source") : src,
        dest == null ? destination(json.get("destination")) : dest,
        ConditionReader.read(json, "has"),
        ConditionReader.read(json, "missing"),
        status == null ? json.integer("statusCode") : status,
        ConfigReader.strings(json.array("methods")),
        fields(json.object("headers")),
        Boolean.TRUE.equals(json.bool("continue")),
        Boolean.TRUE.equals(json.bool("check")),
        json);
  }

  private static List<HeaderField> fields(@Nullable JsonObject headers) {
    List<HeaderField> fields = new ArrayList<>();
    for (JsonMember member : headers == null ? List.<JsonMember>of() : headers.members()) {
      if (member.value() instanceof JsonString value) {
        fields.add(new HeaderField(member.key().value(), value.value()));
      }
    }
    return fields;
  }

  private static @Nullable Destination destination(@Nullable JsonValue value) {
    return switch (value) {
      case JsonString location -> new Destination.Location(location.value());
      case JsonObject object -> toService(object);
      case null, default -> null;
    };
  }

  private static @Nullable Destination toService(JsonObject object) {
    String service = object.string("service");
    return service == null ? null : new Destination.ToService(service, object.string("path"));
  }
}
