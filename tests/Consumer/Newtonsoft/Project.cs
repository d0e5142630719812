using Alliance.Core;

/// <summary>A class of an application that has always used Newtonsoft.Json.</summary>
internal sealed record Project
{
    public required string Name { get; init; }

    public DateTime Changed { get; init; }

    public required MemberState Host { get; init; }

    public Money? Budget { get; init; }

    public Validity Duration { get; init; }

    public ValueList<CountryCode> Partners { get; init; }

    public PartyStanding? Standing { get; init; }
}
