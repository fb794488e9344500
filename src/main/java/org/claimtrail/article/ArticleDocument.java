package org.claimtrail.article;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Source;
import org.claimtrail.extraction.Sureness;
import org.claimtrail.text.Slug;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What programs read and write of an article's metadata: for each field the same members. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ArticleDocument implements OASFilter {
    static final String SURENESS = "ArticleSureness";
    static final String METADATA = "ArticleMetadata";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) return;
        Schema view = document.getComponents().getSchemas().get("ArticleView");
        if (view == null) throw new IllegalStateException("Articles have no schema");
        Schema sureness = object();
        Schema metadata = object();
        for (MetadataField field : MetadataField.values()) {
            view.addProperty(field.member(), string());
            if (field.isDate()) view.addProperty(field.givenMember(), day());
            view.addProperty(field.member() + ArticleView.SOURCE, oneOf(Source.values()));
            sureness.addProperty(field.member(), oneOf(Sureness.values()));
            metadata.addProperty(field.givenMember(), field.isDate() ? day() : string());
        }
        view.addProperty("sureness", OASFactory.createSchema().ref(SURENESS));
        document.getComponents().addSchema(SURENESS, sureness).addSchema(METADATA, metadata);
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema day() {
        return string().format("date");
    }

    private static Schema oneOf(Enum<?>[] constants) {
        List<Object> slugs = Arrays.stream(constants).<Object>map(Slug::of).toList();
        return string().enumeration(slugs);
    }
}
