namespace Alliance.Core.Tests.Validation;

internal static partial class ValidRecords
{
    public static Citation Citation => new() { Source = new("decree"), Locator = "p. 7", Quote = "Russia and 13 others." };

    public static Evidence Evidence => new()
    {
        Confidence = Confidence.Disputed,
        Citations = [Citation],
        RecordedOn = new LocalDate(2025, 3, 1),
        ContradictedBy = [new() { Source = new("rumour") }],
        Note = "Two sources of like standing.",
    };

    public static Source Source => new()
    {
        Id = new("decree"),
        Title = LocalizedText.Of(("en", "Decree"), ("ru", "Указ")),
        Authors = ["A. Author", "B. Author"],
        Publisher = "Official Gazette",
        Language = "ru",
        Published = new PartialDate(2024, 12),
        Url = "https://example.org/decree",
        Retrieved = new LocalDate(2025, 3, 1),
        Licence = "CC-BY-4.0",
        Evidence = Evidence,
    };

    public static Statement Statement => new()
    {
        Id = new("said-in-2024"),
        Paraphrase = "An alliance is founded.",
        Modality = Modality.Plan,
        Speaker = "The president",
        Occasion = "A conference",
        Date = new PartialDate(2024, 12, 11),
        Quote = "We found an alliance.",
        Language = "en",
        Subjects = [RecordReference.Parse("alliance:aianet"), RecordReference.Parse("member-state:ru")],
        Evidence = Evidence.Confirmed(new("decree"), "p. 7"),
    };

    public static Identifier Identifier => new() { Scheme = "wikidata", Value = "Q1", Url = "https://www.wikidata.org/wiki/Q1" };

    public static DatedName DatedName => new() { Text = "AI Alliance Network", Validity = Validity.From(2024), Evidence = Evidence };
}
