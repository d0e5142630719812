using Alliance.Core;
using NodaTime;

/// <summary>A row for each membership of a country, with the bounds of its days in columns, for queries.</summary>
internal sealed class StoredMembership
{
    public int Number { get; init; }

    public required CountryCode Country { get; init; }

    public required Id<AiAlliance> Alliance { get; init; }

    public required Term<MembershipStatus> Status { get; init; }

    /// <summary>The days that the membership certainly covers; null when there is none.</summary>
    public LocalDate? CertainFrom { get; init; }

    /// <inheritdoc cref="CertainFrom"/>
    public LocalDate? CertainUntil { get; init; }

    /// <summary>The days that the membership may cover.</summary>
    public LocalDate? PossibleFrom { get; init; }

    /// <inheritdoc cref="PossibleFrom"/>
    public LocalDate? PossibleUntil { get; init; }

    public required Membership Membership { get; init; }

    public static StoredMembership Of(MemberState state, Membership membership) => new()
    {
        Country = state.Country,
        Alliance = membership.Alliance,
        Status = membership.Status,
        CertainFrom = membership.Validity.CertainDays?.Start,
        CertainUntil = membership.Validity.CertainDays?.End,
        PossibleFrom = membership.Validity.PossibleDays?.Start,
        PossibleUntil = membership.Validity.PossibleDays?.End,
        Membership = membership,
    };
}
