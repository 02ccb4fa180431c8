namespace ComplaintCloud.Complaints.People;

/// <summary>A place on the map, in GCJ-02 as WeChat's maps and phones in China give it.</summary>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
public sealed record GeoPoint(double Latitude, double Longitude)
{
    // The mean radius of the earth in metres (IUGG).
    private const double Radius = 6_371_009;

    // About a metre; more would only be noise, and more than is needed of anybody's whereabouts.
    private const int Digits = 5;

    /// <summary>Whether there is such a place.</summary>
    internal bool IsOne => Math.Abs(Latitude) <= 90 && Math.Abs(Longitude) <= 180;

    /// <summary>The same place to about a metre.</summary>
    internal GeoPoint Rounded => new(Math.Round(Latitude, Digits), Math.Round(Longitude, Digits));

    /// <summary>How far another place is, in metres, along the earth's surface (haversine formula).</summary>
    internal double MetresTo(GeoPoint other)
    {
        var (north, east) = (Radians(other.Latitude - Latitude) / 2, Radians(other.Longitude - Longitude) / 2);
        var half = Math.Pow(Math.Sin(north), 2) + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Math.Pow(Math.Sin(east), 2));
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
