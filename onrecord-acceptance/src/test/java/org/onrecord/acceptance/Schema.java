package org.onrecord.acceptance;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Schema, of the few keywords that the project's schemas use; any other is refused. */
final class Schema {
  private static final Set<String> KNOWN =
      Set.of(
          "$schema",
          "$defs",
          "$ref",
          "title",
          "description",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "enum",
          "anyOf",
          "minimum",
          "minItems",
          "minLength",
          "uniqueItems",
          "pattern",
          "format");

  private final JsonNode root;
  private final List<String> wrong = new ArrayList<>();

  private Schema(JsonNode root) {
    this.root = root;
  }

  /** What is wrong with {@code value} by the schema {@code json}, each with its place. */
  static List<String> wrong(byte[] json, JsonNode value) {
    JsonNode root = new JsonMapper().readTree(new String(json, StandardCharsets.UTF_8));
    Schema schema = new Schema(root);
    schema.check(root, value, "$");
    return schema.wrong;
  }

  private void check(JsonNode schema, JsonNode value, String at) {
    for (String keyword : schema.propertyNames()) {
      if (!KNOWN.contains(keyword)) {
        throw new IllegalArgumentException("unknown keyword " + keyword + " for " + at);
      }
    }
    if (schema.has("$ref")) {
      check(root.at(schema.get("$ref").asString().substring(1)), value, at);
    }
    if (schema.has("type") && !hasType(schema.get("type"), value)) {
      wrong.add(at + ": " + value + " is not " + schema.get("type"));
      return;
    }
    if (schema.has("enum") && !contains(schema.get("enum"), value)) {
      wrong.add(at + ": " + value + " is none of " + schema.get("enum"));
    }
    if (schema.has("anyOf")) {
      anyOf(schema.get("anyOf"), value, at);
    }
    if (value.isObject()) {
      object(schema, value, at);
    } else if (value.isArray()) {
      array(schema, value, at);
    } else {
      scalar(schema, value, at);
    }
  }

  private void anyOf(JsonNode schemas, JsonNode value, String at) {
    List<String> all = new ArrayList<>();
    for (JsonNode schema : schemas) {
      Schema one = new Schema(root);
      one.check(schema, value, at);
      if (one.wrong.isEmpty()) {
        return;
      }
      all.addAll(one.wrong);
    }
    wrong.add(at + " is none of several: " + all);
  }

  private void object(JsonNode schema, JsonNode value, String at) {
    if (schema.has("required")) {
      for (JsonNode name : schema.get("required")) {
        if (!value.has(name.asString())) {
          wrong.add(at + " lacks " + name);
        }
      }
    }
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      String place = at + "." + property.getKey();
      JsonNode known = schema.at("/properties").path(property.getKey());
      JsonNode other = schema.path("additionalProperties");
      if (!known.isMissingNode()) {
        check(known, property.getValue(), place);
      } else if (other.isObject()) {
        check(other, property.getValue(), place);
      } else if (other.isBoolean() && !other.asBoolean()) {
        wrong.add(place + " is not in the schema");
      }
    }
  }

  private void array(JsonNode schema, JsonNode value, String at) {
    if (value.size() < schema.path("minItems").asInt(0)) {
      wrong.add(at + " has only " + value.size() + " items");
    }
    Set<JsonNode> seen = new HashSet<>();
    for (int i = 0; i < value.size(); i++) {
      boolean twice = !seen.add(value.get(i)) && schema.path("uniqueItems").asBoolean(false);
      if (twice) {
        wrong.add(at + "[" + i + "] comes twice");
      }
      if (schema.has("items")) {
        check(schema.get("items"), value.get(i), at + "[" + i + "]");
      }
    }
  }

  private void scalar(JsonNode schema, JsonNode value, String at) {
    boolean small =
        value.isNumber() && value.asLong() < schema.path("minimum").asLong(Long.MIN_VALUE);
    boolean brief =
        value.isString() && value.asString().length() < schema.path("minLength").asInt(0);
    boolean other =
        value.isString()
            && schema.has("pattern")
            && !Pattern.compile(schema.get("pattern").asString()).matcher(value.asString()).find();
    boolean noUri =
        value.isString() && !isUri(schema.path("format").asString(""), value.asString());
    if (small || brief || other || noUri) {
      wrong.add(at + ": " + value + " does not fit " + schema);
    }
  }

  private static boolean isUri(String format, String value) {
    if (format.isEmpty()) {
      return true;
    }
    try {
      URI uri = new URI(value);
      boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(value);
      return ascii && (format.equals("uri-reference") || uri.isAbsolute());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean hasType(JsonNode types, JsonNode value) {
    if (!types.isArray()) {
      return isType(types.asString(), value);
    }
    for (JsonNode type : types) {
      if (isType(type.asString(), value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isType(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "boolean" -> value.isBoolean();
      case "integer" -> value.isIntegralNumber();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException("unknown type " + type);
    };
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode one : values) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }
}
