namespace Alliance.Core;

/// <content>Which countries are in the group on a day.</content>
public sealed partial record CountryGroup
{
    /// <summary>Whether a country is in the group on a day, according to the group's own <see cref="Members"/>.</summary>
    /// <param name="country">The country.</param>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>
    /// <see cref="Truth.Unknown"/> when dates or evidence do not decide it, and for a country that is not listed, or is listed only later, where the group may have other members
    /// (<see cref="MayHaveOtherMembers"/>). Always <see cref="Truth.Unknown"/> when the group is defined by an
    /// <see cref="Alliance"/> and lists no members itself: the members of the alliance are in the dataset.
    /// </returns>
    public Truth Includes(CountryCode country, LocalDate day)
    {
        if (Alliance is not null && Members.IsEmpty)
            return Truth.Unknown;
        var held = Truth.False;
        bool hasLeft = false;
        foreach (var member in Members)
        {
            if (member.Country != country)
                continue;
            Truth isReliable = member.Understood & member.Evidence.IsSupportedWithin(this);
            held |= member.Validity.Covers(day) & isReliable;
            hasLeft |= member.Validity.EndsBefore(day) && isReliable == Truth.True;
        }
        return hasLeft ? held & Understood : OrPossible(held & Understood);
    }

    /// <summary>Unknown instead of false where the group may have members that are not listed.</summary>
    internal Truth OrPossible(Truth isListed) => isListed == Truth.False && MayHaveOtherMembers ? Truth.Unknown : isListed;

    /// <summary>Returns the listed countries that are, or may be, in the group on a day, according to the group's own <see cref="Members"/>.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>The countries in the order of their codes.</returns>
    public ValueList<CountryInGroup> MembersOn(LocalDate day) =>
    [
        .. Members.Select(member => member.Country).Distinct().Order()
            .Select(country => new CountryInGroup(country, Includes(country, day)))
            .Where(answer => answer.Holds != Truth.False),
    ];
}
