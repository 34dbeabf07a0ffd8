package org.fenjie.query.compare;

import org.junit.jupiter.api.Test;

class NextYearTest {
    @Test
    void show() {
        PlanComparison c = PlanComparison.between(NextYear.FIRST, NextYear.PLAN);
        System.out.println(c);
        System.out.println(c.headings());
        c.headings().changed().forEach(System.out::println);
        System.out.println(
                "gone " + c.headings().gone() + " added " + c.headings().added());
        c.pairs().forEach(System.out::println);
        c.gone().forEach(t -> System.out.println("- " + t.number() + t.content()));
        c.added().forEach(t -> System.out.println("+ " + t.number() + t.content()));
        System.out.println(c.merged() + " " + c.splitOff());
        for (int i = 0; i < 20; i++) {
            long s = System.nanoTime();
            PlanComparison.between(NextYear.FIRST, NextYear.PLAN);
            System.out.println((System.nanoTime() - s) / 1e6);
        }
    }
}
