package dev.signalbox.app.serve.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What came back for one request, on both sides of the router.
 *
 * @param answer status, reason, headers, body and frames, in the recording's form
 * @param received what services noted, in order
 */
record Observed(ObjectNode answer, List<JsonNode> received) {}
