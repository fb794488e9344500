package org.claimtrail.article.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.text.Span;

/** Blocks as a column keeps them: a JSON array of {@code [begin, end, kind, main]}, short because there are many. */
public final class BlockList {
    private static final ObjectMapper JSON = new ObjectMapper();

    private BlockList() {}

    static String text(List<Block> blocks) {
        ArrayNode list = JSON.createArrayNode();
        for (Block block : blocks)
            list.addArray()
                    .add(block.span().begin())
                    .add(block.span().end())
                    .add(block.kind().name())
                    .add(block.main());
        return list.toString();
    }

    public static List<Block> parse(String text) {
        try {
            List<Block> blocks = new ArrayList<>();
            for (JsonNode block : JSON.readTree(text))
                blocks.add(new Block(
                        new Span(block.get(0).intValue(), block.get(1).intValue()),
                        BlockKind.valueOf(block.get(2).textValue()),
                        block.get(3).booleanValue()));
            return List.copyOf(blocks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The blocks of a version are not JSON", e);
        }
    }
}
