package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.StringJoiner;
import org.fenjie.query.PlannedTask;

/** Task numbers in few words: {@code 1-3, 7}. */
final class Numbers {

    private Numbers() {}

    static String of(Iterable<PlannedTask> tasks) {
        ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
        tasks.forEach(task -> numbers.add(task.number()));
        return ranges(Ints.toArray(numbers.build()));
    }

    /** A number of things: {@code 1 task}, {@code 79 tasks}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    static String ranges(int... ascending) {
        StringJoiner text = new StringJoiner(", ");
        int start = 0;
        for (int i = 1; i <= ascending.length; i++) {
            if (i == ascending.length || ascending[i] != ascending[i - 1] + 1) {
                int from = ascending[start];
                int to = ascending[i - 1];
                text.add(from == to ? Integer.toString(from) : from + "-" + to);
                start = i;
            }
        }
        return text.toString();
    }
}
