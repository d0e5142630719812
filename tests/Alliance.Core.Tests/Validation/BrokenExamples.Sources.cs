namespace Alliance.Core.Tests.Validation;

internal static partial class BrokenExamples
{
    public static IEnumerable<BrokenExample> Sources =>
    [
        new("ALC-1101", ValidRecords.Citation with { Source = default }),
        new("ALC-1102", ValidRecords.Citation with { Locator = " " }),
        new("ALC-1103", ValidRecords.Citation with { Quote = new string('q', 301) }),
        new("ALC-1201", ValidRecords.Evidence with { Confidence = Confidence.Confirmed, Citations = [] }),
        new("ALC-1202", ValidRecords.Evidence with { ContradictedBy = [] }),
        new("ALC-1203", ValidRecords.Evidence with { Note = "" }),
        new("ALC-1205", ValidRecords.Evidence with { Confidence = Term<Confidence>.Unheard }),
        new("ALC-1206", ValidRecords.Evidence with { RecordedOn = new LocalDate(-4, 12, 31) }),
        new("ALC-1301", ValidRecords.Source with { Id = default }),
        new("ALC-1302", ValidRecords.Source with { Title = LocalizedText.Of(("en", "Text"), ("ru", " ")) }),
        new("ALC-1303", ValidRecords.Source with { Authors = ["A. Author", ""] }),
        new("ALC-1304", ValidRecords.Source with { Publisher = " " }),
        new("ALC-1305", ValidRecords.Source with { Language = "russian_language" }),
        new("ALC-1306", ValidRecords.Source with { Published = default(PartialDate) }),
        new("ALC-1307", ValidRecords.Source with { Url = "ftp://example.org/decree" }),
        new("ALC-1308", ValidRecords.Source with { Retrieved = new LocalDate(2024, 11, 30) }),
        new("ALC-1309", ValidRecords.Source with { Licence = "" }),
        new("ALC-1310", ValidRecords.Source with { Retrieved = new LocalDate(0, 12, 31) }),
        new("ALC-1401", ValidRecords.Statement with { Id = default }),
        new("ALC-1402", ValidRecords.Statement with { Paraphrase = default }),
        new("ALC-1403", ValidRecords.Statement with { Modality = Modality.Unspecified }),
        new("ALC-1404", ValidRecords.Statement with { Speaker = "" }),
        new("ALC-1405", ValidRecords.Statement with { Occasion = " " }),
        new("ALC-1406", ValidRecords.Statement with { Date = default(PartialDate) }),
        new("ALC-1407", ValidRecords.Statement with { Quote = new string('q', 301) }),
        new("ALC-1408", ValidRecords.Statement with { Language = "-" }),
        new("ALC-1409", ValidRecords.Statement with { Subjects = [default] }),
        new("ALC-1410", ValidRecords.Statement with { Subjects = [RecordReference.Parse("alliance:brics"), RecordReference.Parse("alliance:brics")] }),
        new("ALC-1412", ValidRecords.Statement with { Modality = Term<Modality>.Unheard }),
        new("ALC-1411", ValidRecords.Statement with { Evidence = Evidence.None }),
        new("ALC-1501", ValidRecords.Identifier with { Scheme = " " }),
        new("ALC-1502", ValidRecords.Identifier with { Value = "" }),
        new("ALC-1503", ValidRecords.Identifier with { Url = "www.wikidata.org" }),
        new("ALC-1601", ValidRecords.DatedName with { Text = default }),
        new("ALC-1602", ValidRecords.DatedName with { Validity = Validity.Between(new PartialDate(2024), new PartialDate(2020)) }),
    ];
}
