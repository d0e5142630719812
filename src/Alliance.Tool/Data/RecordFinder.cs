namespace Alliance.Tool;

/// <summary>Finds the records and parties that a command line names, and says what was probably meant where there is none.</summary>
internal static class RecordFinder
{
    private const int MostHits = 3;
    private const int MostSearched = 100;

    /// <summary>Finds a record by its id.</summary>
    /// <param name="id">The id, from the command line.</param>
    /// <param name="records">The records of this kind.</param>
    /// <param name="idOf">The id of a record.</param>
    /// <param name="noun">What the record is, with its article: <c>an alliance</c>.</param>
    /// <param name="index">The index of the dataset, in which names are searched.</param>
    /// <exception cref="ToolException">There is no such record.</exception>
    public static T Find<T>(string id, ValueList<T> records, Func<T, string> idOf, string noun, DatasetIndex index)
        where T : class, IRecord
    {
        if (records.FirstOrDefault(record => idOf(record) == id) is { } found)
            return found;
        string near = NearWords.DidYouMean(id, records.Select(idOf));
        if (near.Length == 0 && records is [var any, ..])
            near = Named(id, index, reference => reference.Kind == any.Reference.Kind);
        throw ToolException.Usage($"{PlainText.Quoted(id)} is not the id of {noun} of the dataset.{near}");
    }

    /// <summary>Finds an alliance by its id.</summary>
    public static AiAlliance Alliance(string id, Question question) => Find(id, question.Dataset.Alliances, one => one.Id.Value, "an alliance", question.View.Index);

    /// <summary>Finds a party: a reference such as <c>company:nvidia</c>, the id of an alliance, association or company, or a code or name of a country.</summary>
    /// <exception cref="ToolException">There is no such party.</exception>
    public static PartyReference Party(string text, Question question)
    {
        DatasetIndex index = question.View.Index;
        if (text.Contains(':', StringComparison.Ordinal))
        {
            if (!PartyReference.TryParse(text, out PartyReference party))
                throw ToolException.Usage($"{PlainText.Quoted(text)} is not a party; a party is written as country:KZ, company:nvidia, association:ID or alliance:ID.");
            return party.Country is not null || index.Find(party) is not null ? party
                : throw ToolException.Usage($"The dataset has no {party}.{NearWords.DidYouMean(text, Parties(question.Dataset).Select(one => one.ToString()))}");
        }
        if (Parties(question.Dataset).FirstOrDefault(one => one.Key == text) is { IsDefault: false } known)
            return known;
        if (CountryCatalogue.Iso.FindAll(text) is [var country])
            return PartyReference.Of(country.Code);
        string near = NearWords.DidYouMean(text, Parties(question.Dataset).Select(one => one.Key));
        if (near.Length == 0)
            near = Named(text, index, reference => reference.Kind == RecordKind.Association || reference.Kind == RecordKind.Alliance || reference.Kind == RecordKind.MemberState);
        throw ToolException.Usage($"{PlainText.Quoted(text)} is not a party of the dataset, and not a country.{(near.Length == 0 ? Countries(text) : near)}");
    }

    /// <summary>Finds a country by a code or name.</summary>
    /// <exception cref="ToolException">There is no such country, or several.</exception>
    public static Country Country(string text)
    {
        try
        {
            return CountryCatalogue.Iso.Get(text);
        }
        catch (KeyNotFoundException error)
        {
            throw ToolException.Usage(error.Message);
        }
    }

    /// <summary>Finds a currency by its code.</summary>
    /// <exception cref="ToolException">There is no such currency.</exception>
    public static Currency Currency(string text)
    {
        string code = text.ToUpperInvariant();
        return CurrencyCode.TryParse(code, out CurrencyCode parsed) && CurrencyCatalogue.Iso.Find(parsed) is { } found
            ? found
            : throw ToolException.Usage($"{PlainText.Quoted(text)} is not a currency code of ISO 4217.{NearWords.DidYouMean(code, CurrencyCatalogue.Iso.All.Select(one => one.Code.ToString()))}");
    }

    /// <summary>What the catalogue says of a text that is not the name of one country: those that it may mean.</summary>
    private static string Countries(string text)
    {
        try
        {
            CountryCatalogue.Iso.Get(text);
            return "";
        }
        catch (KeyNotFoundException error)
        {
            return error.Message.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? error.Message[(end + 1)..] : "";
        }
    }

    private static IEnumerable<PartyReference> Parties(AllianceDataset dataset) =>
    [
        .. dataset.Alliances.Select(one => PartyReference.Of(one.Id)),
        .. dataset.Associations.Select(one => one.Kind == AssociationKind.Company ? PartyReference.Company(one.Id) : PartyReference.Of(one.Id)),
    ];

    /// <summary>Records whose names contain the text.</summary>
    private static string Named(string text, DatasetIndex index, Func<RecordReference, bool> isMeant)
    {
        if (!text.Any(char.IsLetterOrDigit))
            return "";
        string[] hits = [.. index.Search(text, MostSearched).Where(hit => isMeant(hit.Reference)).Select(hit => $"{hit.Reference.Key} ({PlainText.Line(hit.Text)})").Distinct().Take(MostHits)];
        return hits.Length == 0 ? "" : $" Did you mean {string.Join(" or ", hits)}?";
    }
}
