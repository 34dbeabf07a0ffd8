package org.fenjie.core.plan;

/** Who is named in a unit cell: a unit ({@link UnitMention}) or an open set of units ({@link Collective}). */
public sealed interface Assignee permits UnitMention, Collective {}
