namespace Alliance.Core;

/// <summary>The memberships that follow from a country group that lists the members of an alliance.</summary>
internal static class GroupSpells
{
    /// <summary>A spell for each period in which a country is in the group.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <param name="group">The group.</param>
    /// <param name="only">The only country whose spells are returned. Default: all countries.</param>
    public static IEnumerable<Spell> Of(Id<AiAlliance> alliance, CountryGroup group, CountryCode? only = null)
    {
        for (int i = 0; i < group.Members.Count; i++)
        {
            GroupMember member = group.Members[i];
            if (only is { } country && member.Country != country)
                continue;
            var membership = new Membership { Alliance = alliance, Status = MembershipStatus.Member, Validity = member.Validity, Evidence = member.Evidence, Unknown = member.Unknown };
            yield return new(new(member.Country, group, []), i, membership);
        }
    }
}
