package dev.signalbox.model.route.compile;

import dev.signalbox.model.config.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is matched.
 *
 * @param index place in the compiled table, from 0, markers counted
 * @param id how Vercel's tools name where it comes from: {@code rewrites[1]}, {@code cleanUrls[0]}
 * @param rule the rule in the file; null for one that a switch stands for
 * @param phase when it is looked at
 * @param source which paths it matches
 * @param guard which other conditions must hold
 * @param action what it does
 */
public record CompiledRule(
    int index,
    String id,
    @Nullable Rule rule,
    Phase phase,
    CompiledSource source,
    Guard guard,
    Action action)
    implements CompiledEntry {}
