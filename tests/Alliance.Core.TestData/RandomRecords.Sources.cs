namespace Alliance.Core.TestData;

internal sealed partial class RandomRecords
{
    public Source Source(Id<Source> id) => new()
    {
        Id = id,
        Title = draw.Text(),
        Authors = draw.Perhaps(() => draw.Phrase("ru")),
        Publisher = draw.PerhapsPhrase(),
        Language = draw.Sometimes() ? draw.Language() : null,
        Published = draw.PerhapsDate(2019, 2023),
        Url = draw.PerhapsUrl(),
        Retrieved = draw.PerhapsDay(2024, 2025),
        Licence = draw.Sometimes() ? draw.Pick(["CC-BY-4.0", "MIT", "short quotations only"]) : null,
        Evidence = NestedEvidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    public Statement Statement(Id<Statement> id)
    {
        bool quotes = draw.Sometimes();
        return new()
        {
            Id = id,
            Paraphrase = draw.Text(),
            Modality = draw.Term<Modality>(),
            Speaker = draw.PerhapsText(),
            Occasion = draw.PerhapsText(),
            Date = draw.PerhapsDate(2019, 2024),
            Quote = quotes ? draw.Phrase("ru") : null,
            Language = quotes || draw.Sometimes() ? draw.Language() : null,
            Subjects = draw.Rarely() ? [] : draw.PickSome(keys.All, 4),
            Evidence = Evidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }

    private Identifier Identifier() => new()
    {
        Scheme = draw.Pick(["wikidata", "XI-LEI", "digcomp", "isced-f"]),
        Value = $"Q{draw.Below(1_000_000)}",
        Url = draw.PerhapsUrl(),
        Unknown = draw.PerhapsUnknown(),
    };

    /// <summary>One name, or two that were borne one after the other.</summary>
    private ValueList<DatedName> Names()
    {
        if (!draw.Rarely())
            return [Name(draw.PerhapsSpan())];
        return [Name(Validity.Until(draw.Date(2005, 2010))), Name(new(draw.Date(2012, 2018), ValidityBound.Open))];
    }

    private DatedName Name(Validity validity) => new() { Text = draw.Text(), Validity = validity, Evidence = NestedEvidence(), Unknown = draw.PerhapsUnknown() };
}
