namespace Alliance.Core;

/// <summary>The ids and names of the records of a dataset, folded once, so that a search only compares characters.</summary>
internal sealed class SearchIndex
{
    private readonly SearchedRecord[] _records;

    public SearchIndex(AllianceDataset dataset)
    {
        ILookup<CountryCode, CountryAlias> aliases = (dataset.MemberStates.IsEmpty ? [] : CountryCatalogue.Iso.Aliases).ToLookup(alias => alias.Code);
        _records =
        [
            .. dataset.Records().DistinctBy(record => record.Reference).Where(record => !record.Reference.IsDefault)
                .OrderBy(record => record.Reference.Key, StringComparer.Ordinal).ThenBy(record => record.Reference)
                .Select(record => new SearchedRecord(record.Reference, record is MemberState { Country: var country } ? TextsOf(country, aliases[country]) : TextsOf(record))),
        ];
    }

    /// <summary>Returns the hits, the best match of each record, in the order of the kind of match, then of the key and the kind of the record.</summary>
    /// <param name="folded">The folded text; not empty.</param>
    /// <param name="limit">The maximum number of hits.</param>
    public ValueList<SearchHit> Search(string folded, int limit) =>
        [.. _records.Select(record => record.Best(folded)).OfType<SearchHit>().OrderBy(hit => hit.Match).Take(limit)];

    /// <summary>The names first: of texts that match alike, the first is shown.</summary>
    private static SearchedText[] TextsOf(IRecord record) => [.. RecordNames.Of(record).SelectMany(TextsIn), TextOf(record.Reference.Key)];

    private static SearchedText[] TextsOf(CountryCode country, IEnumerable<CountryAlias> aliases)
    {
        Country? found = CountryCatalogue.Iso.Find(country);
        return
        [
            .. TextsIn(found?.Names ?? default),
            .. aliases.Select(alias => new SearchedText(alias.Name, alias.Language ?? LanguageTag.Undetermined)),
            .. found?.Alpha3 is { Length: > 0 } code ? [TextOf(code)] : Array.Empty<SearchedText>(),
            TextOf(RecordReference.ToMemberState(country).Key),
        ];
    }

    private static IEnumerable<SearchedText> TextsIn(LocalizedText name) =>
        name.Entries.Where(entry => !string.IsNullOrWhiteSpace(entry.Text)).Select(entry => new SearchedText(entry.Text, entry.Language));

    private static SearchedText TextOf(string text) => new(text, LanguageTag.Undetermined);

    private sealed class SearchedText(string text, string language)
    {
        private readonly string _folded = NameFolding.Fold(text);

        public string Text => text;

        public string? Language => string.Equals(language, LanguageTag.Undetermined, StringComparison.Ordinal) ? null : language;

        public SearchMatch MatchOf(string folded)
        {
            int place = _folded.IndexOf(folded, StringComparison.Ordinal);
            if (place < 0)
                return SearchMatch.Unspecified;
            if (place == 0)
                return _folded.Length == folded.Length ? SearchMatch.Exact : SearchMatch.Prefix;
            for (; place > 0; place = _folded.IndexOf(folded, place + 1, StringComparison.Ordinal))
            {
                if (NameFolding.IsBetweenWords(_folded[place - 1]))
                    return SearchMatch.WordPrefix;
            }
            return SearchMatch.Substring;
        }
    }

    private sealed class SearchedRecord(RecordReference reference, SearchedText[] texts)
    {
        /// <summary>Returns the hit with the best match; null if none of the texts matches.</summary>
        public SearchHit? Best(string folded)
        {
            SearchedText? best = null;
            SearchMatch match = SearchMatch.Unspecified;
            foreach (SearchedText text in texts)
            {
                if (text.MatchOf(folded) is var found and not SearchMatch.Unspecified && (best is null || found < match))
                    (best, match) = (text, found);
            }
            return best is null ? null : new() { Reference = reference, Match = match, Text = best.Text, Language = best.Language };
        }
    }
}
