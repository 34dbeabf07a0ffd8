package org.fenjie.json;

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

    // So few are looked through as fast as they are found by hash; a hostile object has many.
    private static final int FEW = 16;

    private final Values values;
    private final Node object;
    // By key, the first of repeated ones; null where the few children are looked through.
    private final @Nullable Map<String, Node> members;
    // What unknown keys were likely meant for: one mistake is then not reported as two.
    private final Set<String> meant;

    /** Opens an object whose keys are known. */
    Fields(Values values, Node object, ImmutableSet<String> known) {
        this.values = values;
        this.object = object;
        if (isPlain(object.children(), known)) {
            this.members = null;
            this.meant = ImmutableSet.of();
        } else {
            this.members = new LinkedHashMap<>();
            this.meant = new HashSet<>();
            report(members, known);
        }
    }

    private static boolean isPlain(List<Node> children, ImmutableSet<String> known) {
        int size = children.size();
        if (size > FEW) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            String key = children.get(i).step();
            if (!known.contains(key)) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                if (children.get(j).step().equals(key)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void report(Map<String, Node> byKey, ImmutableSet<String> known) {
        List<Node> repeated = new ArrayList<>();
        for (Node member : object.children()) {
            if (byKey.putIfAbsent(member.step(), member) != null) {
                repeated.add(member);
            }
        }
        repeated.forEach(member -> values.problems()
                .errorAtKey(ProblemCode.DUPLICATE_KEY, member, "every key once in an object", Optional.empty()));
        byKey.forEach((key, member) -> {
            if (!known.contains(key)) {
                unknown(member, known, byKey.keySet());
            }
        });
    }

    private void unknown(Node member, ImmutableSet<String> known, Set<String> present) {
        Optional<String> near = NearestText.find(member.step(), Sets.difference(known, present), 1).stream()
                .findFirst();
        near.ifPresent(meant::add);
        values.problems()
                .errorAtKey(
                        ProblemCode.UNKNOWN_KEY,
                        member,
                        "one of " + String.join(", ", known),
                        near.map(key -> "the nearest is \"" + key + '"'));
    }

    /** True if one of the keys was likely meant by an unknown one, which is reported. */
    boolean isMisspelt(Iterable<String> keys) {
        return Iterables.any(keys, meant::contains);
    }

    boolean has(String key) {
        return get(key) != null;
    }

    Optional<Node> find(String key) {
        return Optional.ofNullable(get(key));
    }

    /** The value of a key, null if it is not there. */
    @Nullable
    Node get(String key) {
        if (members != null) {
            return members.get(key);
        }
        List<Node> children = object.children();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).step().equals(key)) {
                return children.get(i);
            }
        }
        return null;
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
