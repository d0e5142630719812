using Alliance.Core;

/// <summary>The section <c>Reporting</c> of the settings.</summary>
internal sealed class ReportingOptions
{
    public CountryCode Country { get; set; }

    public CurrencyCode Currency { get; set; }

    public RateLookup Lookup { get; set; }

    public MoneyRounding Rounding { get; set; }

    public PartialDate Since { get; set; }

    public Id<AiAlliance>[] Alliances { get; set; } = [];

    public MembershipStatus[] Statuses { get; set; } = [];
}
