namespace Alliance.Core;

/// <summary>A request while the cells of a row are read. What is null is not known.</summary>
internal sealed class FlatRequest
{
    // Fields, because they are passed by reference to the methods that read a cell.
#pragma warning disable CA1051
    public Id<TechnologyItem> Item;
    public LocalDate? Day;
    public Term<AccessActivity> Activity;
    public Term<EndUse> EndUse;
    public Place? ExportedFrom;
    public Place? Origin;
    public Place? Destination;
    public Place? UsedIn;
    public ValueList<Place>? Via;
    public PartyReference? Exporter;
    public CountryCode? ExporterCountry;
    public PartyReference? Consignee;
    public CountryCode? ConsigneeCountry;
    public CountryCode? ParentCountry;
    public PartialDate? ContractConcluded;
    public bool NoPartyIsListed;
#pragma warning restore CA1051

    public List<AccessFact> Facts { get; } = [];

    private bool HasExporter => Exporter is not null || ExporterCountry is not null;

    private bool HasConsignee => Consignee is not null || ConsigneeCountry is not null || ParentCountry is not null;

    /// <summary>Returns the request; item and day must have been read.</summary>
    public AccessRequest ToRequest() => new()
    {
        Item = Item,
        Activity = Activity,
        ExportedFrom = ExportedFrom,
        Origin = Origin,
        Destination = Destination,
        UsedIn = UsedIn,
        Via = Via,
        Parties = Parties(),
        EndUse = EndUse,
        ContractConcluded = ContractConcluded,
        Facts = [.. Facts],
        NoPartyIsListed = NoPartyIsListed,
        Day = Day!.Value,
    };

    /// <summary>Returns the member of the column (<see cref="RequestColumn.Member"/>) from which a value of the request comes; null if it comes from none.</summary>
    /// <param name="pointer">The value, as a JSON pointer into the request.</param>
    public string? ColumnOf(string pointer)
    {
        string[] steps = pointer.Split('/');
        string member = steps.Length < 2 ? "" : steps[1];
        if (member != "parties")
            return RequestColumn.Of(member)?.Member;
        string party = HasExporter && steps.Length > 2 && steps[2] == "0" ? "exporter" : "consignee";
        return (steps.Length < 4 ? "" : steps[3]) switch
        {
            "parentHeadquarters" => "parentHeadquarters",
            "headquarters" or "establishedIn" => party + "Country",
            _ => party,
        };
    }

    private ValueList<AccessParty> Parties()
    {
        List<AccessParty> parties = [];
        if (HasExporter)
            parties.Add(new() { Roles = [PartyRole.Exporter], Party = Exporter, EstablishedIn = ExporterCountry, Headquarters = ExporterCountry });
        if (HasConsignee)
        {
            parties.Add(new()
            {
                Roles = [PartyRole.UltimateConsignee],
                Party = Consignee,
                EstablishedIn = ConsigneeCountry,
                Headquarters = ConsigneeCountry,
                ParentHeadquarters = ParentCountry,
            });
        }
        return [.. parties];
    }
}
