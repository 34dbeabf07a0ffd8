package org.fenjie.query;

import java.util.List;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/** Steps that indexes share. A bitmap, once in an index, is not changed, nor is any that a method here returns. */
final class Bitmaps {

    /** So many tasks are joined part by part: for fewer, what joins many parts at once takes longer to set up. */
    private static final int FEW = 4_096;

    private Bitmaps() {}

    static RoaringBitmap union(List<RoaringBitmap> parts) {
        return switch (parts.size()) {
            case 0 -> new RoaringBitmap();
            case 1 -> parts.get(0);
            case 2 -> RoaringBitmap.or(parts.get(0), parts.get(1));
            default ->
                hasFew(parts) ? oneByOne(parts) : FastAggregation.priorityqueue_or(parts.toArray(new RoaringBitmap[0]));
        };
    }

    private static boolean hasFew(List<RoaringBitmap> parts) {
        long tasks = 0;
        for (RoaringBitmap part : parts) {
            tasks += part.getLongCardinality();
        }
        return tasks <= FEW;
    }

    private static RoaringBitmap oneByOne(List<RoaringBitmap> parts) {
        RoaringBitmap union = RoaringBitmap.or(parts.get(0), parts.get(1));
        parts.subList(2, parts.size()).forEach(union::or);
        return union;
    }

    /** Makes a bitmap small that is complete. */
    static RoaringBitmap pack(RoaringBitmap complete) {
        complete.runOptimize();
        complete.trim();
        return complete;
    }
}
