package org.fenjie.query;

import com.google.common.collect.ImmutableList;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/** Steps that indexes share. A bitmap, once in an index, is not changed, nor is any that a method here returns. */
final class Bitmaps {

    private Bitmaps() {}

    static RoaringBitmap union(ImmutableList<RoaringBitmap> parts) {
        return switch (parts.size()) {
            case 0 -> new RoaringBitmap();
            case 1 -> parts.get(0);
            case 2 -> RoaringBitmap.or(parts.get(0), parts.get(1));
            default -> FastAggregation.or(parts.iterator());
        };
    }

    /** Makes a bitmap small that is complete. */
    static RoaringBitmap pack(RoaringBitmap complete) {
        complete.runOptimize();
        complete.trim();
        return complete;
    }
}
