package org.fenjie.examples;

import java.nio.file.Path;
import org.fenjie.json.PlanJson;
import org.fenjie.query.compare.PlanComparison;

/** What is new this year, what was dropped, and what changed? Give last year's plan and this year's as the arguments. */
public final class WhatChanged {

    private WhatChanged() {}

    /**
     * Prints the tasks added and gone, then those that changed, each with what changed in it.
     *
     * @param args the two plans' files, the older one first
     */
    public static void main(String[] args) {
        PlanComparison comparison =
                PlanComparison.between(PlanJson.read(Path.of(args[0])), PlanJson.read(Path.of(args[1])));
        System.out.println(comparison);
        comparison.added().forEach(task -> System.out.println("new " + task.number() + " " + task.content()));
        comparison.gone().forEach(task -> System.out.println("gone " + task.number() + " " + task.content()));
        comparison.changed().forEach(System.out::println);
    }
}
