package org.claimtrail.speaker;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the list of speakers, of their pages and of the form that describes them. */
@MessageBundle("speaker")
public interface SpeakerMessages {
    @Message("Speakers")
    String list_title();

    @Message("Everybody whose words are checked here: people, bodies, and sources that nobody names.")
    String list_intro();

    @Message("Add a speaker")
    String add();

    @Message("Name or alias")
    String search();

    @Message("Kind")
    String kind();

    @Message("Name")
    String name();

    @Message("Description")
    String description();

    @Message("Names in all")
    String names();

    @Message("Name, A to Z")
    String sort_name();

    @Message("Newest first")
    String sort_newest();

    @Message("person")
    String kind_person();

    @Message("organisation")
    String kind_organisation();

    @Message("government or authority")
    String kind_government();

    @Message("group of people")
    String kind_group();

    @Message("unnamed source")
    String kind_anonymous();

    @Message("Nobody is known yet. Speakers come with the claims that are linked to them, or add one here.")
    String empty();

    @Message("No speaker goes by such a name. Try fewer letters or another kind, or add the speaker.")
    String none_found();

    @Message("Aliases")
    String aliases();

    @Message("none")
    String no_aliases();

    @Message("Claims by this speaker")
    String claims();

    @Message("Edit")
    String edit();

    @Message("added by {name}")
    String added_by(String name);

    @Message("added by the application")
    String added_by_application();

    @Message("Others go by the same name:")
    String namesakes();

    @Message("Add a speaker")
    String new_title();

    @Message("Edit {name}")
    String edit_title(String name);

    @Message("As the desk writes it, such as Maria Keller or Ministry of Fisheries.")
    String name_hint();

    @Message("Who that is, in a few words: the office, the country, what tells namesakes apart.")
    String description_hint();

    @Message("Other names and spellings, one on each line; articles are matched by them too.")
    String aliases_hint();

    @Message("At most {most} aliases are possible; you entered {number}.")
    String many_aliases(int most, int number);

    @Message("Somebody already goes by this name. Look whether it is the same speaker; if not, say so below and save.")
    String name_known();

    @Message("This is somebody else with the same name.")
    String another();

    @Message("Saved.")
    String saved();

    @Message("Known speakers")
    String suggestions();

    @Message("Nobody known goes by “{typed}”.")
    String no_suggestions(String typed);

    @Message("description")
    String field_description();

    @Message("other names")
    String field_aliases();

    @Message("speaker")
    String field_speaker();

    @Message("added the speaker")
    String action_speaker_created();

    @Message("changed the speaker")
    String action_speaker_changed();
}
