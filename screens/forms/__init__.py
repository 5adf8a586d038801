"""Forms: fields described as data, one screen that shows any of them.

A screen asks like this (in a command, which may be `async`):

    FIELDS = (
        SeveralField(name="who", label=words.WHO, find=people.matching, create=new_person, required=True),
        LookupField(name="activity", label=words.ACTIVITY, find=activities.matching, required=True),
        DateField(name="when", label=words.CONTACTED, read=read_moment),
        ChoiceField(name="channel", label=words.HOW, options=CHANNELS),
        LongField(name="note", label=words.NOTE),
    )
    form = Form(
        key="contact/new",              # drafts are kept under this; "deviation/AV-2026-003" for an edit
        title=words.NEW_CONTACT(),
        fields=FIELDS,
        loaded={"when": Entry("nu")},   # what the fields hold from the start
        save=lambda values: contacts.log(...values.picks("who")...),
        live=lambda values: verdict_line(values),
    )
    saved = await self.app.ask_form(form)   # what `save` gave back, or None where it was closed

`save` gets `Values` whose texts are cleaned and whose dates are in canonical form. It may raise a
Fault; where the Fault has an attribute `field` that names a field, the sentence is shown beside it.
Drafts, checks on leaving a field, completion, $EDITOR and keys are the form's own business.
"""
