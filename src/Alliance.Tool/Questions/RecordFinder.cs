namespace Alliance.Tool;

/// <summary>Finds the records that a command line names, by id, reference or name (<c>brics</c>, <c>alliance:brics</c>, <c>BRICS</c>), and says what was probably meant where there is none.</summary>
internal static class RecordFinder
{
    private const int MostHits = 3;
    private const int MostSearched = 100;
    private const int ShortestSearched = 3;

    /// <summary>Finds a record of a kind.</summary>
    /// <param name="text">Its id, reference or name, from the command line.</param>
    /// <param name="records">The records of this kind.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="noun">What the record is, with its article: <c>an alliance</c>.</param>
    /// <param name="index">The index of the dataset, in which names are searched.</param>
    /// <exception cref="ToolException">There is no such record.</exception>
    public static T Find<T>(string text, ValueList<T> records, RecordKind kind, string noun, DatasetIndex index)
        where T : class, IRecord
    {
        string prefix = $"{Vocabulary.WordOf(kind)}:";
        string id = text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text;
        if (records.FirstOrDefault(record => record.Reference.Key == id) is { } found)
            return found;
        if (Named(text, index, reference => reference.Kind == kind) is { } only)
            return (T)index.Find(only)!;
        string near = NearWords.DidYouMean(id, records.Select(record => record.Reference.Key));
        if (near.Length == 0)
            near = Meant(id, index, reference => reference.Kind == kind ? reference.Key : null);
        throw ToolException.Usage($"{PlainText.Quoted(text)} is not the id or name of {noun} of the dataset.{near}");
    }

    /// <summary>Finds an alliance.</summary>
    public static AiAlliance Alliance(string text, Question question) => Find(text, question.Dataset.Alliances, RecordKind.Alliance, "an alliance", question.View.Index);

    /// <summary>Finds a record of any kind.</summary>
    /// <param name="text">Its id, reference or name, from the command line.</param>
    /// <param name="question">The dataset.</param>
    /// <param name="noun">What was expected, with its article: <c>a record</c>.</param>
    /// <param name="alsoKnown">Other words that may have been meant.</param>
    /// <exception cref="ToolException">There is no such record, or several.</exception>
    public static IRecord Record(string text, Question question, string noun, IEnumerable<string> alsoKnown)
    {
        if (RecordReference.TryParse(text, out RecordReference reference) && question.View.Index.Find(reference) is { } exact)
            return exact;
        RecordReference? known = Only([.. question.Dataset.Records().Select(record => record.Reference).Where(one => one.Key == text)], "records have the id", text)
            // Countries have more names than their records, and some of them are those of several countries.
            ?? Named(text, question.View.Index, one => one.Kind != RecordKind.MemberState);
        if (known is { } only)
            return question.View.Index.Find(only)!;
        if (TryParty(text, question, out PartyReference party) && (party.Country is { } country ? question.View.Index.Find(RecordReference.ToMemberState(country)) : question.View.Index.Find(party)) is { } found)
            return found;
        string near = text.Split(':') is [var kind, var key]
            ? NearWords.DidYouMean(key, question.Dataset.Records().Where(record => record.Reference.Kind.Text == kind).Select(record => record.Reference.Key), found => $"{kind}:{found}")
            : NearWords.DidYouMean(text, question.Dataset.Records().Select(record => record.Reference.Key).Concat(alsoKnown));
        if (near.Length == 0)
            near = Meant(text, question.View.Index, hit => hit.ToString());
        throw ToolException.Usage($"{PlainText.Quoted(text)} is not {noun} of the dataset.{near}");
    }

    /// <summary>
    /// Finds a party: a reference such as <c>company:nvidia</c>, the id or name of an alliance, association or company, or a code or name of a country.
    /// </summary>
    /// <exception cref="ToolException">There is no such party.</exception>
    public static PartyReference Party(string text, Question question)
    {
        if (TryParty(text, question, out PartyReference party))
            return party;
        if (text.Split(':') is [var kind, var key])
        {
            string near = NearWords.DidYouMean(key, Parties(question.Dataset).Where(one => PrefixOf(one) == kind).Select(one => one.Key), found => $"{kind}:{found}");
            throw ToolException.Usage($"{PlainText.Quoted(text)} is not a party of the dataset; a party is written as country:KZ, company:nvidia, association:ID or alliance:ID.{near}");
        }
        string meant = NearWords.DidYouMean(text, Parties(question.Dataset).Select(one => one.Key));
        if (meant.Length == 0)
            meant = CountryFinder.Meant(text);
        if (meant.Length == 0)
            meant = Meant(text, question.View.Index, hit => PartyOf(hit, question)?.ToString());
        throw ToolException.Usage($"{PlainText.Quoted(text)} is not a party of the dataset, and not a country.{meant}");
    }

    /// <summary>The parties that have a record with a name of their own: alliances, associations and companies.</summary>
    public static IEnumerable<PartyReference> Parties(AllianceDataset dataset) => [.. dataset.Alliances.Select(one => PartyReference.Of(one.Id)), .. dataset.Associations.Select(PartyOf)];

    private static bool TryParty(string text, Question question, out PartyReference party)
    {
        if (PartyReference.TryParse(text, out party) && (party.Country is not null || question.View.Index.Find(party) is not null))
            return true;
        // A record may also be named as a record: association:nvidia, member-state:kz.
        if (RecordReference.TryParse(text, out RecordReference reference) && PartyOf(reference, question) is { } ofRecord)
            party = ofRecord;
        else if (Only([.. Parties(question.Dataset).Where(one => one.Key == text)], "parties have the id", text) is { } known)
            party = known;
        else if (CountryFinder.Find(text) is { } country)
            party = PartyReference.Of(country.Code);
        else if (Named(text, question.View.Index, one => PartyOf(one, question) is { Country: null }) is { } named)
            party = PartyOf(named, question)!.Value;
        else
            party = default;
        return !party.IsDefault;
    }

    private static PartyReference? PartyOf(RecordReference reference, Question question) => question.View.Index.Find(reference) switch
    {
        AiAlliance one => PartyReference.Of(one.Id),
        AiAssociation one => PartyOf(one),
        MemberState one => PartyReference.Of(one.Country),
        _ => null,
    };

    private static PartyReference PartyOf(AiAssociation one) => one.Kind == AssociationKind.Company ? PartyReference.Company(one.Id) : PartyReference.Of(one.Id);

    private static string PrefixOf(PartyReference party) => party.ToString().Split(':')[0];

    /// <summary>The record whose id or name is the text, without regard to case; null where there is none.</summary>
    /// <exception cref="ToolException">There are several.</exception>
    private static RecordReference? Named(string text, DatasetIndex index, Func<RecordReference, bool> isMeant) => text.Any(char.IsLetterOrDigit)
        ? Only([.. index.Search(text, MostSearched).Where(hit => hit.Match == SearchMatch.Exact && isMeant(hit.Reference)).Select(hit => hit.Reference)], "records have the name", text)
        : null;

    /// <summary>The only one that was found; null where there is none.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="have">What they have in common: <c>records have the id</c>.</param>
    /// <param name="text">Their id or name.</param>
    /// <exception cref="ToolException">There are several.</exception>
    private static T? Only<T>(T[] found, string have, string text)
        where T : struct => found switch
        {
            [] => null,
            [var only] => only,
            _ => throw ToolException.Usage($"Several {have} {PlainText.Quoted(text)}: {string.Join(", ", found)}. Name one of these."),
        };

    /// <summary>A sentence on the records whose names contain the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the dataset.</param>
    /// <param name="written">How a record is written on the command line; null if it is not meant.</param>
    private static string Meant(string text, DatasetIndex index, Func<RecordReference, string?> written)
    {
        if (text.Count(char.IsLetterOrDigit) < ShortestSearched)
            return "";
        string[] hits =
        [
            .. index.Search(text, MostSearched).Select(hit => (Written: written(hit.Reference), hit.Text)).Where(hit => hit.Written is not null)
                .Select(hit => $"{hit.Written} ({PlainText.Line(hit.Text)})").Distinct(StringComparer.Ordinal).Take(MostHits),
        ];
        return hits.Length == 0 ? "" : $" Did you mean {string.Join(" or ", hits)}?";
    }
}
