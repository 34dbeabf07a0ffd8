package org.fenjie.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fenjie.core.internal.NearestText;
import org.jspecify.annotations.Nullable;

/** The members of an object by key. Unknown and repeated keys are reported once, when it is opened. */
final class Fields {

    private final Values values;
    private final Node object;
    private final Map<String, Node> members = new LinkedHashMap<>();
    // What unknown keys were likely meant for: one mistake is then not reported as two.
    private final Set<String> meant = new HashSet<>();

    /** Opens an object whose keys are known. */
    Fields(Values values, Node object, ImmutableSet<String> known) {
        this.values = values;
        this.object = object;
        List<Node> repeated = new ArrayList<>();
        for (Node member : object.children()) {
            if (members.putIfAbsent(member.step(), member) != null) {
                repeated.add(member);
            }
        }
        repeated.forEach(member -> values.problems()
                .errorAtKey(ProblemCode.DUPLICATE_KEY, member, "every key once in an object", Optional.empty()));
        Sets.difference(members.keySet(), known).forEach(key -> unknown(members.get(key), known));
    }

    private void unknown(@Nullable Node member, ImmutableSet<String> known) {
        Node at = requireNonNull(member);
        Set<String> missing = Sets.difference(known, members.keySet());
        Optional<String> near = NearestText.find(at.step(), missing, 1).stream().findFirst();
        near.ifPresent(meant::add);
        values.problems()
                .errorAtKey(
                        ProblemCode.UNKNOWN_KEY,
                        at,
                        "one of " + String.join(", ", known),
                        near.map(key -> "the nearest is \"" + key + '"'));
    }

    /** True if one of the keys was likely meant by an unknown one, which is reported. */
    boolean isMisspelt(Iterable<String> keys) {
        return Iterables.any(keys, meant::contains);
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    Optional<Node> find(String key) {
        return Optional.ofNullable(members.get(key));
    }

    /** The value of a key; a problem if the key is not there. */
    Optional<Node> require(String key, String hint) {
        Optional<Node> found = find(key);
        if (found.isEmpty()) {
            missing(key, hint);
        }
        return found;
    }

    /** Reports a key that is not there. */
    void missing(String key, String hint) {
        if (meant.contains(key)) {
            return;
        }
        values.problems()
                .error(
                        ProblemCode.MISSING_KEY,
                        object,
                        "no key \"" + key + '"',
                        "it here",
                        hint.isEmpty() ? Optional.empty() : Optional.of(hint));
    }

    /** The keys of a list that are there, in the list's order. */
    ImmutableList<String> present(Iterable<String> keys) {
        ImmutableList.Builder<String> present = ImmutableList.builder();
        keys.forEach(key -> {
            if (has(key)) {
                present.add(key);
            }
        });
        return present.build();
    }

    /** Reports those of some keys that are there but do not go with what else is. */
    void refuse(Iterable<String> keys, String expected) {
        for (String key : present(keys)) {
            find(key).ifPresent(member -> values.problems()
                    .errorAtKey(ProblemCode.CONFLICTING_KEYS, member, expected, Optional.empty()));
        }
    }
}
