namespace Alliance.Tool;

/// <summary>The names of records and parties on a day, in a language.</summary>
/// <param name="view">The dataset on the day.</param>
/// <param name="language">The tag of the language that is preferred; then the language that the data have.</param>
/// <exception cref="ToolException">The language is not a tag.</exception>
internal sealed class RecordNames(AsOfView view, string language)
{
    /// <summary>The length of the longest code of a language (ISO 639): <c>russian</c> has the form of a tag, but is none.</summary>
    private const int LongestCode = 3;

    private readonly string _language = LanguageTag.IsWellFormed(language) && language.Split('-')[0].Length <= LongestCode
        ? language
        : throw ToolException.Usage($"{PlainText.Quoted(language)} is not the tag of a language; a language is written as a tag of BCP 47, such as ru or pt-BR.");

    /// <summary>The text in the language.</summary>
    public string In(LocalizedText text) => text.In(_language);

    /// <summary>The name of a country; its code where it has none.</summary>
    public string Of(CountryCode country) => CountryCatalogue.Iso.Find(country) is { } found && In(found.Names) is { Length: > 0 } name ? name : country.ToString();

    /// <summary>The name of a party; its key where the dataset has none.</summary>
    public string Of(PartyReference party) => party.Country is { } country ? Of(country)
        : view.Index.Find(party) is { } record && Of(record) is { Length: > 0 } name ? name
        : party.Key;

    /// <summary>The name, title or text of a record; empty where it has none.</summary>
    public string Of(IRecord record) => record switch
    {
        Source one => In(one.Title),
        Statement one => In(one.Paraphrase),
        AiAlliance one => In(one.NameOn(view.Day) is { IsEmpty: false } name ? name : Latest(one.Names)),
        AiAssociation one => In(one.NameOn(view.Day) is { IsEmpty: false } name ? name : Latest(one.Names)),
        MemberState one => Of(one.Country),
        JointProgramme one => In(one.Title),
        CountryGroup one => In(one.Name),
        CompetencyTarget one => $"{Of(one.Owner)}: {In(one.Indicator.Title)}",
        EconomicProjection one => In(one.Title),
        ExchangeRateSeries one => $"{one.Quote} for one {one.Base}",
        TechnologyItem one => In(one.Name),
        LegalAct one => In(one.Title),
        ControlRegime one => In(one.Title),
        PartyList one => In(one.Name),
        TechnologyAccessConstraint one => In(one.Title),
        SupplierStance one => $"{Of(one.Supplier)} in {Of(one.Market)}: {one.Stance.Text}",
        _ => "",
    };

    private static LocalizedText Latest(ValueList<DatedName> names) => names.IsEmpty ? default : names[^1].Text;
}
