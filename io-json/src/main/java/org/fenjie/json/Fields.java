package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The members of an object by key. Unknown and repeated keys are reported once, when it is opened. */
final class Fields {

    private final Values values;
    private final Node object;
    private final Map<String, Node> members = new LinkedHashMap<>();

    /** Opens an object whose keys are known. */
    Fields(Values values, Node object, ImmutableSet<String> known) {
        this.values = values;
        this.object = object;
        for (Node member : object.children()) {
            Node first = members.putIfAbsent(member.step(), member);
            if (first != null) {
                values.problems()
                        .errorAtKey(ProblemCode.DUPLICATE_KEY, member, "every key once in an object", Optional.empty());
            } else if (!known.contains(member.step())) {
                values.problems()
                        .errorAtKey(
                                ProblemCode.UNKNOWN_KEY,
                                member,
                                "one of " + String.join(", ", known),
                                Messages.nearest(member.step(), known));
            }
        }
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
