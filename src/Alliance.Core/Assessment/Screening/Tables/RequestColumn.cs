using Alliance.Core.Validation;

namespace Alliance.Core;

/// <summary>Reads a cell that is not empty.</summary>
/// <returns>Whether the cell is valid.</returns>
internal delegate bool CellReader(ReadOnlySpan<byte> cell, FlatRequest request);

/// <summary>A column of a table of requests.</summary>
/// <param name="Name">Its name in the header.</param>
/// <param name="Expected">What a cell must be, for messages.</param>
/// <param name="Read">Reads a cell.</param>
internal sealed record RequestColumn(string Name, string Expected, CellReader Read)
{
    /// <summary>Its other name, that of the member in JSON. Default: it has none.</summary>
    public string Member { get; init; } = Name;

    /// <summary>Returns what may have been meant by a cell that is not valid. Default: nothing is known.</summary>
    public Func<string, Correction> Meant { get; init; } = static _ => Correction.None;

    public const string Item = "item";
    public const string Day = "day";

    private const string FactPrefix = "fact:";
    private const string Country = "the code of a country, such as UA";
    private const string Place = "the code of a country, such as UA, or of an area of one, such as UA-43";
    private const string Party = "a party, such as company:nvidia, or other: and a name";
    private const string YesOrNo = "yes or no";

    /// <summary>The columns that do not depend on a fact, in the order in which they are listed.</summary>
    private static readonly RequestColumn[] Known =
    [
        new(Item, "the id of an item in the dataset: words of a-z and 0-9, separated by hyphens", static (cell, request) => Id<TechnologyItem>.TryParse(cell, null, out request.Item)) { Meant = SlugCorrections.Of },
        new("activity", $"a word, such as {string.Join(", ", VocabularyNames<AccessActivity>.All)}", static (cell, request) => Term<AccessActivity>.TryParse(cell, null, out request.Activity)) { Meant = MeantWord<AccessActivity> },
        new("from", Place, static (cell, request) => TryPlace(cell, out request.ExportedFrom)) { Member = "exportedFrom", Meant = CountryCorrections.Of },
        new("origin", Place, static (cell, request) => TryPlace(cell, out request.Origin)) { Meant = CountryCorrections.Of },
        new("destination", Place, static (cell, request) => TryPlace(cell, out request.Destination)) { Meant = CountryCorrections.Of },
        new("via", Place + "; several are separated by a space, and - means none", static (cell, request) => TryPlaces(cell, out request.Via)),
        new("usedIn", Place, static (cell, request) => TryPlace(cell, out request.UsedIn)) { Meant = CountryCorrections.Of },
        new(Day, "a day, such as 2024-12-12", static (cell, request) => TryDay(cell, out request.Day)) { Meant = MeantDay },
        new("endUse", $"a word, such as {string.Join(", ", VocabularyNames<EndUse>.All)}", static (cell, request) => Term<EndUse>.TryParse(cell, null, out request.EndUse)) { Meant = MeantWord<EndUse> },
        new("exporter", Party, static (cell, request) => TryParty(cell, out request.Exporter)) { Meant = PartyCorrections.Of },
        new("exporterCountry", Country, static (cell, request) => TryCountry(cell, out request.ExporterCountry)) { Meant = CountryCorrections.Of },
        new("consignee", Party, static (cell, request) => TryParty(cell, out request.Consignee)) { Meant = PartyCorrections.Of },
        new("consigneeCountry", Country, static (cell, request) => TryCountry(cell, out request.ConsigneeCountry)) { Meant = CountryCorrections.Of },
        new("parentCountry", Country, static (cell, request) => TryCountry(cell, out request.ParentCountry)) { Member = "parentHeadquarters", Meant = CountryCorrections.Of },
        new("contractConcluded", "a date, such as 2024-12-12, 2024-12 or 2024", static (cell, request) => TryDate(cell, out request.ContractConcluded)) { Meant = DateCorrections.Of },
        new("noPartyIsListed", YesOrNo, static (cell, request) => TryAnswer(cell, out request.NoPartyIsListed)),
    ];

    /// <summary>The names of the columns that do not depend on a fact, and their other names.</summary>
    public static IEnumerable<string> AllNames => Known.SelectMany(column => (string[])[column.Name, column.Member]).Distinct(StringComparer.Ordinal);

    /// <summary>The names of all columns, for messages.</summary>
    public static string Names { get; } = string.Join(", ", Known.Select(column => column.Member == column.Name ? column.Name : $"{column.Name} (or {column.Member})")) + $", and {FactPrefix} with the id of a fact";

    /// <summary>Returns the column of a name, under this name; null if there is none.</summary>
    public static RequestColumn? Of(string name)
    {
        if (!name.StartsWith(FactPrefix, StringComparison.Ordinal))
            return Array.Find(Known, column => column.Name == name || column.Member == name) is { } known ? known with { Name = name } : null;
        return Id<FactTest>.TryParse(name.AsSpan(FactPrefix.Length), null, out Id<FactTest> fact)
            ? new(name, YesOrNo, (cell, request) => TryFact(fact, cell, request))
            : null;
    }

    private static Correction MeantDay(string cell) => ValueCorrections.Of(typeof(LocalDate), cell);

    /// <summary>The words are listed in what is expected.</summary>
    private static Correction MeantWord<T>(string cell) where T : struct, Enum => new(NearWords.Of(cell, VocabularyNames<T>.All));

    private static bool TryPlace(ReadOnlySpan<byte> cell, out Place? place)
    {
        bool isPlace = AreaCode.TryReadPlace(cell, out Place found);
        place = isPlace ? found : null;
        return isPlace;
    }

    private static bool TryPlaces(ReadOnlySpan<byte> cell, out ValueList<Place>? places)
    {
        List<Place> found = [];
        places = null;
        if (!cell.SequenceEqual("-"u8))
        {
            foreach (Range part in cell.Split((byte)' '))
            {
                if (!TryPlace(cell[part], out Place? place))
                    return false;
                found.Add(place!.Value);
            }
        }
        places = [.. found];
        return true;
    }

    private static bool TryCountry(ReadOnlySpan<byte> cell, out CountryCode? country)
    {
        bool isCountry = CountryCode.TryParse(cell, out CountryCode code);
        country = isCountry ? code : null;
        return isCountry;
    }

    private static bool TryParty(ReadOnlySpan<byte> cell, out PartyReference? party)
    {
        bool isParty = PartyReference.TryParse(cell, null, out PartyReference name);
        party = isParty ? name : null;
        return isParty;
    }

    private static bool TryDate(ReadOnlySpan<byte> cell, out PartialDate? date)
    {
        bool isDate = PartialDate.TryParse(cell, null, out PartialDate parsed);
        date = isDate ? parsed : null;
        return isDate;
    }

    private static bool TryDay(ReadOnlySpan<byte> cell, out LocalDate? day)
    {
        day = TryDate(cell, out PartialDate? date) && date!.Value.Precision == DatePrecision.Day ? date.Value.Earliest : null;
        return day is not null;
    }

    private static bool TryAnswer(ReadOnlySpan<byte> cell, out bool isYes)
    {
        isYes = cell.SequenceEqual("yes"u8);
        return isYes || cell.SequenceEqual("no"u8);
    }

    private static bool TryFact(Id<FactTest> fact, ReadOnlySpan<byte> cell, FlatRequest request)
    {
        if (!TryAnswer(cell, out bool holds))
            return false;
        request.Facts.Add(new() { Fact = fact, Holds = holds });
        return true;
    }
}
